const day = 86_400_000;

/**
 * The date of a serial number: ISO, with the time if there is one. Numbers below 1 are times; those no
 * calendar has stay undefined.
 */
export function dateText(serial: number, date1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_465) return undefined;
  const time = new Date(Math.round((serial % 1) * day)).toISOString().slice(11, 19);
  if (serial < 1 && !date1904) return time;
  // Excel takes 1900 for a leap year: serial 60 is 29 February, which never was.
  const days = date1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * day).toISOString().slice(0, 10);
  return time === '00:00:00' ? date : `${date} ${time}`;
}
