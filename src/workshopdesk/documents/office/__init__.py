"""Documents for offices to go on working with: workbook, protocol and project profiles as Word files."""
