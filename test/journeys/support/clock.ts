/**
 * Makes a page or background believe that it is this many milliseconds later than it is; runs inside
 * of it. What asks for the time afterwards is told so.
 */
export async function setAhead(by: number): Promise<void> {
  const RealDate: DateConstructor = Reflect.get(self, 'RealDate') ?? Reflect.get(self, 'Date');
  Reflect.set(self, 'RealDate', RealDate);
  const now = () => RealDate.now() + by;
  const told = new Proxy(RealDate, {
    construct: (real, args) => Reflect.construct(real, args.length > 0 ? args : [now()]),
    get: (real, name) => (name === 'now' ? now : Reflect.get(real, name)),
  });
  Reflect.set(self, 'Date', told);
}

/** How far ahead nine o'clock of a day is, in milliseconds. */
export const aheadTo = (day: string): number => new Date(`${day}T09:00:00`).getTime() - Date.now();
