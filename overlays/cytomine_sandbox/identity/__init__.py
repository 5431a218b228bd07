"""The identity provider of a sandbox: tokens that core routes verify, and the ways to get one."""
