/** Offers text as a file to save, through a link to it: no permission is needed for that, and nothing is sent. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/[^\w.-]/g, '_');
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the text once it has begun.
  requestAnimationFrame(() => requestAnimationFrame(() => URL.revokeObjectURL(address)));
}
