import ts from 'typescript';

/** What a file takes from another: the words between the quotation marks, and whether only types are taken. */
export interface Import {
  from: string;
  /** Whether nothing of it is left once types are stripped. */
  typeOnly: boolean;
  /** Whether a script takes it that a component gives to the browser. */
  inBrowser?: true;
}

/** The kinds of files that take something from others, by the endings of their names. */
const READERS: readonly { ending: RegExp; read: (text: string) => Import[] }[] = [
  { ending: /\.(?:ts|mts|js|mjs)$/u, read: importsOfCode },
  { ending: /\.astro$/u, read: importsOfAstro },
  { ending: /\.mdx$/u, read: importsOfMdx },
  { ending: /\.css$/u, read: importsOfStyles },
];

/** Whether a file is of a kind that can import. */
export const canImport = (path: string): boolean => READERS.some(({ ending }) => ending.test(path));

/**
 * Everything that a file imports or exports again, types and dynamic imports too, in its order.
 * @param path its name, whose ending says what it is written in
 */
export const importsOf = (path: string, text: string): Import[] =>
  READERS.find(({ ending }) => ending.test(path))?.read(text) ?? [];

function importsOfCode(text: string): Import[] {
  const found: Import[] = [];
  const take = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) found.push({ from: specifier.text, typeOnly });
  };
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      take(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) take(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) take(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      take(node.arguments[0], false);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS));
  return found;
}

/** The code between the fences of an Astro component, its scripts and its styles. */
function importsOfAstro(text: string): Import[] {
  const fenced = /^\s*---\r?\n(?<code>[^]*?)^---/mu.exec(text)?.groups?.['code'] ?? '';
  const scripts = [...text.matchAll(/<script(?<attributes>[^>]*)>(?<code>[^]*?)<\/script>/gu)].flatMap(({ groups }) => [
    ...[...(groups?.['attributes'] ?? '').matchAll(/\ssrc="(?<src>[^"]+)"/gu)].map((match) => ({
      from: match.groups?.['src'] ?? '',
      typeOnly: false,
      inBrowser: true as const,
    })),
    ...importsOfCode(groups?.['code'] ?? '').map((taken) => ({ ...taken, inBrowser: true as const })),
  ]);
  const styles = [...text.matchAll(/<style[^>]*>(?<css>[^]*?)<\/style>/gu)].flatMap(({ groups }) =>
    importsOfStyles(groups?.['css'] ?? ''),
  );
  return [...importsOfCode(fenced), ...scripts, ...styles];
}

/** The statements of an MDX text: an import or export at the edge of the page, to the end of its address. */
function importsOfMdx(text: string): Import[] {
  return [...text.matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s+)?["'][^"'\n]+["']/gmu)].flatMap(([code]) =>
    importsOfCode(code),
  );
}

function importsOfStyles(css: string): Import[] {
  return [...css.matchAll(/@import\s+(?:url\(\s*)?["'](?<sheet>[^"']+)["']/gu)].map(({ groups }) => ({
    from: groups?.['sheet'] ?? '',
    typeOnly: false,
  }));
}
