import type { As } from '../wire/contracts';

/** Longest side of a picture that is sent, in pixels: a sheet of paper stays readable. */
const longest = 1600;
const quality = 0.82;

/** What became of a picture: its id, or a stable code of what is wrong. */
export type Kept = { id: string; problem?: undefined } | { problem: string; id?: undefined };

/**
 * Makes a picture small and keeps it for the workshop. What the camera wrote into the file beside the picture (where and when it was
 * taken) is not drawn, and so not sent.
 */
export async function keepPicture(workshop: string, file: Blob, as: As): Promise<Kept> {
  const small = await shrunk(file);
  if (!small) return { problem: 'picture' };
  try {
    const answer = await fetch(`/api/workshops/${workshop}/files?as=${as}`, {
      method: 'POST',
      headers: { 'Content-Type': small.type, Accept: 'application/json' },
      body: small,
    });
    const said = (await answer.json().catch(() => null)) as { id?: string; code?: string } | null;
    return answer.ok && said?.id ? { id: said.id } : { problem: said?.code ?? 'offline' };
  } catch {
    return { problem: 'offline' };
  }
}

/** The picture as a JPEG of a modest size, upright; null when the browser cannot read it. */
async function shrunk(file: Blob): Promise<Blob | null> {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!image) return null;
  const part = Math.min(1, longest / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * part));
  canvas.height = Math.max(1, Math.round(image.height * part));
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  // What is transparent would turn black
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality));
}
