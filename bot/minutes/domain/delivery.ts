/** What a delivery about a meeting's minutes is for: the question to one who verifies them, and the reminder of it. */
export type MinutesDeliveryRole = 'verification' | 'reminder';
