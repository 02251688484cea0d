/** A time as parameters give it, in Unix seconds. */
export const seconds = (time: number | Date): number =>
  typeof time === 'number' ? time : Math.floor(time.getTime() / 1000);
