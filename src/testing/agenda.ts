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
 * What is to happen, earliest first. An appointment is never cancelled: when its time comes, its task looks whether there
 * is still something to do.
 */
export class Agenda {
  #appointments: Appointment[] = [];

  add(appointment: Appointment): void {
    const later = this.#appointments.findIndex(({ at }) => at > appointment.at);
    this.#appointments.splice(later === -1 ? this.#appointments.length : later, 0, appointment);
  }

  /** Takes the next one by this clock that is due at a time. */
  takeDue(clock: string | undefined, now: number): Appointment | undefined {
    for (const [index, appointment] of this.#appointments.entries()) {
      if (appointment.at > now) return undefined;
      if (appointment.clock !== clock) continue;
      this.#appointments.splice(index, 1);
      return appointment;
    }
    return undefined;
  }

  snapshot(): readonly Appointment[] {
    return [...this.#appointments];
  }

  restore(appointments: readonly Appointment[]): void {
    this.#appointments = [...appointments];
  }
}
