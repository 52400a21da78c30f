/** What a delivery about a meeting's minutes is for: the question to one who verifies them. */
export type MinutesDeliveryRole = 'verification';
