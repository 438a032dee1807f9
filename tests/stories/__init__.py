"""Stories: consultations from the record to the issued release."""
