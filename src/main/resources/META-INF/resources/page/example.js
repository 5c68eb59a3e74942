/** A short story that has a bit of everything: past, planned, uncertain, called off. */
export const EXAMPLE = {
  title: 'Harbor bridge to reopen after storm damage',
  publishedAt: '2024-03-15',
  text: `PORT ELLERY, March 15 — The Harbor Bridge, which was closed after a storm damaged two of its piers on Feb. 27, will reopen to cars next Wednesday, the state transport department said Friday.

Engineers finished inspecting the last pier yesterday. Trucks are expected to be allowed back in mid-April, said Dana Whitlock, who has headed the department since 2021.

The bridge opened in the summer of 1958 and was last repaired about ten years ago. A ceremony planned for Saturday was canceled.

Whitlock told the city council last week that the repairs had cost $4.2 million. The council has not yet voted on a new ferry line; it may do so in May.`,
};
