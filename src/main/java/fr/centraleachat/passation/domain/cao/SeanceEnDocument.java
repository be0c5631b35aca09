package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.document.ChampDeModele;
import java.util.List;

/** What the ordre du jour, the convocation and the procès-verbal of a séance may say. */
record SeanceEnDocument(
        @ChampDeModele("Acheteur") String acheteur,
        @ChampDeModele("Date et heure de la séance") String dateHeure,
        @ChampDeModele("Modalité de la séance") String modalite,
        @ChampDeModele("Jour où le document est écrit") String jour,
        @ChampDeModele("Délai de convocation du règlement intérieur") String delaiDeConvocation,
        @ChampDeModele("Les membres ont été convoqués") boolean convoquee,
        @ChampDeModele("Date et heure de la convocation") String convoqueLe,
        @ChampDeModele("Nombre de points") String nombreDePoints,
        @ChampDeModele("Seuls les points de l’affaire sont repris (extrait)") boolean extrait,
        @ChampDeModele("Membres de la commission") List<MembreEnDocument> membres,
        @ChampDeModele("Des membres se déportent") boolean desDeports,
        @ChampDeModele("Déports") List<DeportEnDocument> deports,
        DeroulementEnDocument deroulement,
        @ChampDeModele("Points de l’ordre du jour") List<PointEnDocument> points) {}
