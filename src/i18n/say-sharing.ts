import type { OccasionId, PersonId } from '../model/ids';
import type { Speaker } from './speak';

type Post = { readonly occasion: OccasionId; readonly holder: PersonId };

type Sharing =
  | { readonly kind: 'fits' | 'unknown' }
  | {
      readonly kind: 'handovers';
      readonly handovers: readonly { readonly occasion: OccasionId; readonly leaves: PersonId; readonly comes: PersonId }[];
    }
  | { readonly kind: 'impossible'; readonly posts: readonly Post[]; readonly people: readonly PersonId[] };

type Names = { readonly person: (id: PersonId) => string; readonly occasion: (id: OccasionId) => string };

/** How the staff can be shared out among occasions, in sentences. */
export function saySharing(sharing: Sharing, names: Names, { say, list }: Speaker): readonly string[] {
  switch (sharing.kind) {
    case 'fits':
    case 'unknown':
      return [say('arrange', `sharing.${sharing.kind}`)];
    case 'handovers':
      return sharing.handovers.map(({ occasion, leaves, comes }) =>
        say('arrange', 'sharing.handover', {
          occasion: names.occasion(occasion),
          leaves: names.person(leaves),
          comes: names.person(comes),
        }),
      );
    case 'impossible': {
      const { posts, people } = sharing;
      const where = list(
        posts.map(({ occasion, holder }) =>
          say('arrange', 'sharing.post', { occasion: names.occasion(occasion), holder: names.person(holder) }),
        ),
      );
      const isAtOnce = people.length < posts.length;
      return [
        isAtOnce
          ? say('arrange', 'sharing.impossible', {
              posts: posts.length,
              people: people.length,
              where,
              names: list(people.map(names.person)),
            })
          : say('arrange', 'sharing.impossibleLater', { where }),
      ];
    }
  }
}
