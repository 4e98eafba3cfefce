"""Factories, fakes and strategies that several rooms' tests share."""
