const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const columns =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';

const url = (name: string) =>
  `https://www.linkedin.com/in/${name.toLowerCase().replaceAll(' ', '-')}`;

/** A small export of invented people: the owner is Ines Vale. */
export function smallExport(company = 'Brackwater Labs') {
  const connections = [
    'Notes:\n"When exporting your connection data, some are missing"\n',
    header,
    `Runa,Holm,${url('Runa Holm')},,${company},Tidal engineer,07 Jun 2021`,
    `Teo,Marsh,${url('Teo Marsh')},teo@marsh.example,Tidewater,,06 Jun 2022`,
    ',,,,,,05 Jun 2020',
  ];
  const message = (from: string, to: string, day: string) =>
    `2-${[from, to].sort().join('')},,${from},${url(from)},${to},${url(to)},${day} 03:18:54 UTC,,Hello,INBOX`;
  const messages = [
    columns,
    message('Ines Vale', 'Runa Holm', '2026-03-12'),
    message('Runa Holm', 'Ines Vale', '2026-03-13'),
    message('Runa Holm', 'Ines Vale', '2026-03-13').replace('03:18', '04:18'),
    message('Ines Vale', 'Teo Marsh', '2021-03-13'),
  ];
  return [
    { name: 'Connections.csv', text: connections.join('\n') },
    { name: 'messages.csv', text: messages.join('\n') },
    { name: 'Logins.csv', text: 'a,b\n1,2\n' },
  ];
}
