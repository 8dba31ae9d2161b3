# SPDX-License-Identifier: MIT
"""Turns the schemas of proto/ into C tables, TypeScript types and documents. Run proto/generate."""
