"""What ProtocolDesk uses of PDFium's own constants."""

FPDFBitmap_Gray: int
FPDFBitmap_BGR: int
FPDFBitmap_BGRx: int
FPDFBitmap_BGRA: int
