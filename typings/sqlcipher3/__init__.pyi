"""sqlcipher3 0.6: the driver's names, which dbapi2 holds."""

from sqlcipher3.dbapi2 import *
