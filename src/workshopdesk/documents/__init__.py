"""Printed matter: protocol and poster as accessible PDF (PDF/UA-1). The only package that draws documents."""
