import { useQuery } from '@tanstack/react-query';
import { read } from '../../api/http';

/** Small pictures by attachment, while there is a task to see them for; kept no longer. */
export function useThumbnails(caseId: string, purpose: string | undefined) {
  const { data, error } = useQuery({
    queryKey: ['/api/cases/{caseId}/thumbnails', caseId, purpose],
    queryFn: ({ signal }) => read('/api/cases/{caseId}/thumbnails', { path: { caseId }, purpose, signal }),
    enabled: purpose !== undefined,
    gcTime: 0,
  });
  const items = purpose === undefined ? [] : (data?.data.items ?? []);
  return { pictures: Object.fromEntries(items.map(({ attachmentId, picture }) => [attachmentId, picture])) as Record<string, string | undefined>, error };
}
