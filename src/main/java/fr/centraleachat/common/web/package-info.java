/**
 * How a refusal or a failure is told: to a program as RFC 9457 problem, to an agent as a page, from
 * one place; and how a file is answered as it is written.
 */
@NamedInterface("web")
package fr.centraleachat.common.web;

import org.springframework.modulith.NamedInterface;
