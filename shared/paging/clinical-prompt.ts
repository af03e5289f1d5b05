import type { Region } from '../kernel/treatment.ts';

// The harms on record in this field are dismissals: the sign was reported and explained away. What stands here is shown first,
// above everything that could explain it. Source: clinical sheet, section 2, "Lung-risk".

/** Regions after which a lung may have been touched; an unknown region counts as one. */
const lungRegions: readonly Region[] = ['neck', 'shoulder', 'thorax', 'upper_back'];

const lungFlags: ReadonlySet<string> = new Set([
  'breathing-difficulty',
  'chest-pain',
  'pleuritic-pain',
  'coughing-blood',
  'new-cough',
]);

const cordFlags: ReadonlySet<string> = new Set(['spinal-cord-signs', 'cauda-equina']);

/** What a clinician must not explain away, by the flags of a case and the regions that were treated; none where nothing applies. */
export const clinicalPrompts = (flags: readonly string[], regions: readonly Region[]): readonly string[] => {
  const some = (wanted: ReadonlySet<string>): boolean => flags.some((flag) => wanted.has(flag));
  const lungRisk = regions.length === 0 || regions.some((region) => lungRegions.includes(region));
  return [
    ...(some(lungFlags) && lungRisk
      ? [
          'Treat as pneumothorax until excluded. It has begun minutes to days after needling of neck, shoulder, thorax or upper back, with mild pain and normal oxygen saturation. Do not explain it as soreness, anxiety or exercise.',
        ]
      : []),
    ...(some(lungFlags) && !lungRisk
      ? [
          'Chest pain or breathlessness is an emergency whatever was treated. Exclude heart and lung causes first.',
        ]
      : []),
    ...(some(cordFlags)
      ? ['Treat as bleeding or pressure on the spinal cord until excluded. It needs imaging today, not rest.']
      : []),
  ];
};
