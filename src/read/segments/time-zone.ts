/** The short names of time zones that stand behind a time of day: "14:32 GMT". A pattern, for those that read such times. */
export const TIME_ZONE =
  "GMT|UTC|EDT|EST|ET|CDT|CST|CT|MDT|MST|PDT|PST|PT|BST|CET|CEST|IST|MSK|SAST|EAT|AEST|JST|KST|HKT|SGT|PKT|EET|EEST|TRT|AFT|IRST|WIB|AST|GST|NZST|WAT|CAT|CLT|COT|BRT|ART|PHT|ICT|AWST|AEDT|NZDT|ADT|NST|WEST|WET|IDT|AZT|AMT|GET|UZT|NPT|MMT";
