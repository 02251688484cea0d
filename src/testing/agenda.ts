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
    this.#appointments.splice(this.#placeAfter(appointment.at), 0, appointment);
  }

  /** As `add`, unless there is one like it. */
  addOnce(appointment: Appointment): void {
    for (let place = this.#placeAfter(appointment.at) - 1; place >= 0; place--) {
      const other = this.#appointments[place];
      if (other === undefined || other.at < appointment.at) break;
      if (other.task === appointment.task && other.id === appointment.id && other.clock === appointment.clock) return;
    }
    this.add(appointment);
  }

  /** The place after all that happen at a time or before. */
  #placeAfter(at: number): number {
    let [from, to] = [0, this.#appointments.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#appointments[middle]?.at ?? at) > at) to = middle;
      else from = middle + 1;
    }
    return from;
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
