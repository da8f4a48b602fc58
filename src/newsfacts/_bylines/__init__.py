# SPDX-License-Identifier: MIT
"""The grammar of bylines: a line's tokens, its sections, and the contributors that each section names."""
