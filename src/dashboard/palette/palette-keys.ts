/** The keys that open the palette, as this keyboard names them. */
export function paletteKeys(): string {
  return /mac|iphone|ipad/i.test(navigator.platform) ? '⌘K' : 'Ctrl+K';
}
