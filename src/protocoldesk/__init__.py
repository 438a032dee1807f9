"""ProtocolDesk: a foreign ministry's bilateral consultations, from record to issued release."""

__version__ = "0.1.0"
