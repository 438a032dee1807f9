"""Frozen values that records hold and every room may pass around; nothing here knows a database."""
