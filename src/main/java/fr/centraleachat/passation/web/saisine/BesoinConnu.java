package fr.centraleachat.passation.web.saisine;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What a link to the saisine page tells of the need; each null when it tells nothing. */
record BesoinConnu(
        String objet,
        String famille,
        String codeCPV,
        @DateTimeFormat(iso = ISO.DATE) LocalDate notification) {}
