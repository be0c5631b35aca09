/**
 * How a refusal or a failure is told: to a program as RFC 9457 problem, to an agent as a page, from
 * one place.
 */
package fr.centraleachat.common.web;
