/** The attributes by which the browser knows what a row is: values apart by spaces. */
export type RowData = Readonly<Record<string, string | undefined>>;
