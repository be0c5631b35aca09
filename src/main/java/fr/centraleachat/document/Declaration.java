package fr.centraleachat.document;

import fr.centraleachat.common.DonneesRefusees;
import java.time.Instant;
import java.util.UUID;

/** What the depositor says of a file, checked before a single byte is read. */
record Declaration(String categorie, NomDeFichier nom, String typeMime) {

    static Declaration de(String categorie, String nom, String typeMime) {
        if (categorie == null || !categorie.matches("[A-Z][A-Z0-9_]{1,39}")) {
            throw DonneesRefusees.champ(
                    "categorie",
                    "Indiquez la catégorie de la pièce, en majuscules : RC, CCAP, PREUVE…");
        }
        return new Declaration(categorie, new NomDeFichier(nom), TypeDeFichier.de(typeMime));
    }

    Piece piece(UUID id, String procedure, FluxMesure flux, String agent, Instant le) {
        return new Piece(
                id,
                procedure,
                categorie,
                nom.valeur(),
                typeMime,
                1,
                flux.taille(),
                flux.empreinte(),
                agent,
                le);
    }
}
