/** The body regions a session can name (the enum of `POST /v1/sessions`). */
export const regions = [
  'head',
  'jaw',
  'neck',
  'shoulder',
  'thorax',
  'upper_back',
  'lower_back',
  'abdomen',
  'hip',
  'glute',
  'thigh',
  'knee',
  'calf',
  'foot',
  'arm',
  'forearm',
  'hand',
] as const;
export type Region = (typeof regions)[number];

/** What the practitioner noted that changes how a reply is read or how silence is treated. */
export const risks = ['anticoagulant', 'pregnant', 'first-visit', 'deep', 'electrical-stimulation'] as const;
export type Risk = (typeof risks)[number];

/** What people read, on whatever page. */
export const riskNames: Readonly<Record<Risk, string>> = {
  anticoagulant: 'Takes a blood thinner',
  pregnant: 'Pregnant',
  'first-visit': 'First visit',
  deep: 'Deep needling',
  'electrical-stimulation': 'Electrical stimulation',
};

/** The four questions after a session, by the hours or days since it ended. */
export const checkInKinds = ['4h', '24h', '48h', '7d'] as const;
export type CheckInKind = (typeof checkInKinds)[number];
