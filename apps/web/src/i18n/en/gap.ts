/** English texts of the view of gaps. */
export const gap = {
  gap: {
    title: 'Supply and demand gaps',
    answer:
      'The largest gap is “{{sector}} · {{capability}}”: scenarios open {{demand}}, solutions available {{supply}}, scenarios with a match of 60 or more {{matched}}.',
    answerNone: 'Supply covers what is asked for in every sector.',
    level: 'Sector level',
    SECTION: 'Sections',
    DIVISION: 'Divisions',
    region: 'Region',
    allRegions: 'All regions',
    mean: 'Each cell is the open scenarios less the listed solutions for the same sector and capability that reach the region. Open a number to see the scenarios behind it.',
    heat: 'Heat map',
    table: 'Table',
    view: 'View',
    total: 'Total gap',
    sector: 'Sector',
    capability: 'Capability',
    demand: 'Asked for',
    supply: 'Offered',
    matched: 'Matched',
    gap: 'Gap',
    cell: '{{sector}} · {{capability}}: asked for {{demand}}, offered {{supply}}, matched {{matched}}, gap {{gap}}',
    scenarios: 'See the scenarios of {{sector}} · {{capability}}: {{count}}',
    solutions: 'See the solutions for {{sector}} · {{capability}}: {{count}}',
    spare: 'to spare',
    short: 'short',
    shown:
      'The map shows the {{sectors}} most lacking sectors and {{capabilities}} capabilities; the table shows all.',
    noneTitle: 'No open scenarios',
    noneText:
      'No open scenario of this region says its sector and a capability. Choose another region, or wait for one to open.',
    at: 'Counted {{at}}',
  },
};
