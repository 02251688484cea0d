/** What is to happen at a time to come. */
export interface Appointment {
  /** Unix seconds. */
  readonly at: number;
  /** A name in the table of tasks. */
  readonly task: string;
  /** The object that it is about. */
  readonly id: string;
  /** The test clock by which the time is told; undefined for the emulator's own. */
  readonly clock: string | undefined;
}

/**
 * What is to happen, for each clock, earliest first. An appointment is only cancelled with its whole clock: when its
 * time comes, its task looks whether there is still something to do.
 */
export class Agenda {
  readonly #byClock = new Map<string | undefined, Appointment[]>();

  add(appointment: Appointment): void {
    const all = this.#of(appointment.clock);
    all.splice(placeAfter(all, appointment.at), 0, appointment);
  }

  /** As `add`, unless there is one like it. */
  addOnce(appointment: Appointment): void {
    const all = this.#of(appointment.clock);
    const place = placeAfter(all, appointment.at);
    for (let before = place - 1; before >= 0; before--) {
      const other = all[before];
      if (other === undefined || other.at < appointment.at) break;
      if (other.task === appointment.task && other.id === appointment.id) return;
    }
    all.splice(place, 0, appointment);
  }

  /** Takes the next one by this clock that is due at a time. */
  takeDue(clock: string | undefined, now: number): Appointment | undefined {
    const all = this.#byClock.get(clock);
    return all?.[0] !== undefined && all[0].at <= now ? all.shift() : undefined;
  }

  /** Drops what was to happen by a clock that is no more. */
  forget(clock: string): void {
    this.#byClock.delete(clock);
  }

  snapshot(): readonly Appointment[] {
    return [...this.#byClock.values()].flat();
  }

  /** @param appointments - a snapshot, in its order */
  restore(appointments: readonly Appointment[]): void {
    this.#byClock.clear();
    for (const appointment of appointments) this.#of(appointment.clock).push(appointment);
  }

  #of(clock: string | undefined): Appointment[] {
    const known = this.#byClock.get(clock);
    if (known !== undefined) return known;
    const made: Appointment[] = [];
    this.#byClock.set(clock, made);
    return made;
  }
}

/** The place after all that happen at a time or before. */
function placeAfter(all: readonly Appointment[], at: number): number {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((all[middle]?.at ?? at) > at) to = middle;
    else from = middle + 1;
  }
  return from;
}
