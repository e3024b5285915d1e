interface Mail {
  /** Where there is none, or it is none, the link names nobody and the mail program asks. */
  email?: string | undefined;
  subject: string;
  text: string;
}

/** RFC 6068: each line ends with CRLF, and everything but letters, digits and a few marks is encoded. */
function encoded(text: string): string {
  // Half a character, as a cut text may end with, is none that can be encoded.
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(whole.replace(/\r\n|\r|\n/g, '\r\n'));
}

/** The address for a link; empty for anything that is not one address. */
function encodedAddress(email: string): string {
  const parts = /^([^\s@,;]+)@([^\s@,;]+)$/.exec(email.trim());
  return parts ? `${encoded(parts[1] ?? '')}@${encoded(parts[2] ?? '')}` : '';
}

/** A link that opens a mail in the user's own program. Nothing in the texts can add to its headers. */
export function mailLink({ email = '', subject, text }: Mail): string {
  const oneLine = subject.replace(/\s+/g, ' ').trim();
  const fields = [...(oneLine ? [`subject=${encoded(oneLine)}`] : []), `body=${encoded(text)}`];
  return `mailto:${encodedAddress(email)}?${fields.join('&')}`;
}
