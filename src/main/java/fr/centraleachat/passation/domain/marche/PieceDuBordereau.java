package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.document.ChampDeModele;

/** A piece and what makes it sure. */
record PieceDuBordereau(
        @ChampDeModele("Numéro d’ordre") String ordre,
        @ChampDeModele("Type de la nomenclature") String type,
        @ChampDeModele("Libellé du type") String libelleDuType,
        @ChampDeModele("Nom de la pièce") String nom,
        @ChampDeModele("Empreinte SHA-256") String empreinte) {}
