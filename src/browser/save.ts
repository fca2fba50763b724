/** Hands a text over to the browser as a file to save. Nothing leaves the reader's machine. */
export function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  // The browser has the file once the click has been dealt with.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1000);
}
