package kz.oryndau.web;

import java.util.List;

/**
 * What the portal found and what a person made of it.
 *
 * @param by who changed it first
 * @param moment when, as a reader writes it
 * @param differences what was found and what is said now, field by field
 */
public record EarlierView(String by, String moment, List<Difference> differences) {}
