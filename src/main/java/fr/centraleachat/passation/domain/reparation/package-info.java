/** The administrator's acts on a procédure: back to a phase, brought in, carried to a version. */
package fr.centraleachat.passation.domain.reparation;
