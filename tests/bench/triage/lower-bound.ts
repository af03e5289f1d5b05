/** What nothing that reads a reply can leave out: lower case, and one look at every unit. */
export const lowerBound = (reply: string): number => {
  const text = reply.toLowerCase();
  let sum = 0;
  for (let n = 0; n < text.length; n += 1) sum = (sum + text.charCodeAt(n)) | 0;
  return sum;
};
