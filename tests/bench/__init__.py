"""How fast the program is, each figure beside a raw yardstick of the same run; `make bench` prints them."""
