package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.passation.domain.analyse.NoteDOffre;
import fr.centraleachat.passation.domain.analyse.OffreAnalysee;
import java.util.List;

/** What was entered in the grid, by the page or by a workbook: the report begins with it. */
public record GrilleDAnalyse(List<OffreAnalysee> offres, List<NoteDOffre> notes) {}
