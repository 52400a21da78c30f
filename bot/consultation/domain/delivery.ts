/** What a delivery about a consultation is for: a letter to the municipalities' offices. */
export type ConsultationDeliveryRole = 'office-letter';
