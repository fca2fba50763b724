/** A content file taken apart: its front matter as YAML, and its body. */
export interface Fenced {
  yaml: string;
  body: string;
}

const FENCED = /^---\n(?<yaml>[\s\S]*?\n)---\n(?<body>[\s\S]*)$/u;

/** Lines of a file before the first line of its front matter. */
export const FENCE_LINES = 1;

/** Cuts front matter and body; undefined where there is no front matter between two lines of ---. */
export function cutFrontMatter(text: string): Fenced | undefined {
  const groups = FENCED.exec(text)?.groups;
  return groups && { yaml: groups['yaml'] ?? '', body: groups['body'] ?? '' };
}
