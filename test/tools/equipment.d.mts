export type Inventory = {
  readonly chromium: boolean;
  readonly firefox: boolean;
  readonly pdftotext: boolean;
  readonly chineseFont: boolean;
  readonly rootOnDebian: boolean;
};
export function inventory(): Inventory;
export function shoppingList(inventory: Inventory): {
  readonly commands: readonly (readonly string[])[];
  readonly advice: readonly string[];
};
export function equip(): string | undefined;
