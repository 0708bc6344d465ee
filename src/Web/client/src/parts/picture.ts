import { known, reason, t } from '../texts/texts';
import type { As } from '../wire/contracts';

/** How a picture is made before it is sent. */
export interface Make {
  /** Longest side of what is sent, in pixels. */
  longest: number;
  type: 'image/jpeg' | 'image/png';
  quality?: number;
}

/** A sheet of paper stays readable. */
export const photo: Make = { longest: 1600, type: 'image/jpeg', quality: 0.82 };

/** Letters and edges stay sharp. */
export const logo: Make = { longest: 800, type: 'image/png' };

/** What became of a picture: its id, or a stable code of what is wrong. */
export type Kept = { id: string; problem?: undefined } | { problem: string; id?: undefined };

/**
 * Makes a picture small and keeps it for the workshop. What the camera wrote into the file beside the picture (where and when it was
 * taken) is not drawn, and so not sent.
 */
export async function keepPicture(workshop: string, file: Blob, as: As, make: Make): Promise<Kept> {
  const small = await shrunk(file, make);
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

/** The picture at a modest size, upright; null when the browser cannot read it. */
async function shrunk(file: Blob, { longest, type, quality }: Make): Promise<Blob | null> {
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
  return new Promise((done) => canvas.toBlob(done, type, quality));
}

/** What is wrong with a picture, in words. */
export function pictureProblem(code: string): string {
  const key = `problem.${code}`;
  if (code === 'offline') return t('common.photoOffline');
  return known(key) ? t(key) : reason(code);
}

/** Where a kept picture is. */
export const addressOf = (workshop: string, id: string, as: As) =>
  `/api/workshops/${workshop}/files/${id}?as=${as}`;
