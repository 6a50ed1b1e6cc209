/** What the server takes. */
export const maxFileBytes = 4 * 1024 * 1024;

/** Reads a file that was chosen, in base64. */
export function readFile(file: File): Promise<{ readonly name: string; readonly data: string }> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('error', () => reject(reader.error));
    reader.addEventListener('load', () => {
      const [, data = ''] = String(reader.result).split(',');
      resolve({ name: file.name, data });
    });
    reader.readAsDataURL(file);
  });
}
