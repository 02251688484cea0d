import { nearest } from '../core/suggest.ts';
import { VERSION } from '../core/version.ts';
import { type Command, type Terminal, UsageError } from './command.ts';
import { emulate } from './emulate.ts';
import { mcp } from './mcp.ts';

const COMMANDS: Readonly<Record<string, Command>> = { emulate, mcp };

const OVERVIEW = `Usage: stripe-connector <command> [options]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

  stripe-connector <command> --help says more, stripe-connector --version which release this is.`;

/** Runs a command line; resolves to the status to exit with: 2 where it could not be understood, 1 where it failed. */
export async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === '--version') return said(terminal, VERSION);
  if (name === '--help' || name === '-h' || name === 'help') return said(terminal, OVERVIEW);
  if (name === undefined) return refused(terminal, OVERVIEW);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const meant = nearest(name, Object.keys(COMMANDS));
    const hint = meant === undefined ? '' : ` Did you mean '${meant}'?`;
    return refused(terminal, `There is no command '${name}'.${hint}\n\n${OVERVIEW}`);
  }
  if (args.includes('--help') || args.includes('-h')) return said(terminal, command.usage);
  try {
    await command.run(args, terminal);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageError) {
      return refused(terminal, `${message}\n\nstripe-connector ${name} --help says what it takes.`);
    }
    terminal.complain(message);
    return 1;
  }
}

function said({ say }: Terminal, text: string): number {
  say(text);
  return 0;
}

function refused({ complain }: Terminal, text: string): number {
  complain(text);
  return 2;
}
