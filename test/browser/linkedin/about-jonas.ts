/** The same page about Jonas Reed, as LinkedIn would show it. */
export function aboutJonas(html: string): string {
  return html
    .replaceAll('Mara Quill', 'Jonas Reed')
    .replaceAll('mara-quill', 'jonas-reed')
    .replaceAll(
      'ACoAADWk6QEBIzXQbN6scg_FBgMnqCsnCLlsQAs',
      'ACoAADWk6QIBQG0MS6zZmweH6JMj4jHseWbX0SA',
    )
    .replaceAll('900000001', '900000002');
}
