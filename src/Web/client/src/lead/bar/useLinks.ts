import { useEffect, useState } from 'preact/hooks';
import { call } from '../../wire/problem';
import { useLead } from '../session/lead';

/** The addresses of a workshop's pages. */
export interface Links {
  joinUrl: string;
  code: string;
  wallUrl: string;
  /** Where people register beforehand. */
  registerUrl: string;
  /** Who has it leads the workshop. */
  leadUrl: string;
}

/** The links, once the server has given them. */
export function useLinks(): Links | null {
  const lead = useLead();
  const [links, setLinks] = useState<Links | null>(null);
  useEffect(() => {
    void call<Links>('GET', `/api/workshops/${lead.workshop}/links?as=lead`).then(({ body }) => {
      if (body) setLinks(body);
    });
  }, [lead]);
  return links;
}
