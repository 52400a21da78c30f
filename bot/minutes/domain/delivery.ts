/**
 * What a delivery about a meeting's minutes is for: the question to one who verifies them and the reminder of it, the post
 * that they are approved, and the mail with them to a registry.
 */
export type MinutesDeliveryRole = 'verification' | 'reminder' | 'distribution' | 'registry-letter';
