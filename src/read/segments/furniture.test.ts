import { describe, expect, test } from "vitest";
import { isFurnitureLine } from "./furniture.ts";

/**
 * Lines of a page, and lines of a report that look like them.
 *
 *     Follow us on Facebook      and      Follow the money
 */
describe("a line of the page is furniture", () => {
  test.each([
    "Share",
    "SHARE THIS ARTICLE Share Tweet Post Email",
    "Skip to content",
    "READ MORE: Envoys meet again",
    "Comments (12)",
    "To be removed from this mailing list, please visit our website.",
    "For further information, please contact the Relief Office in Lakeside.",
    "We welcome comments on our reports for a week.",
    "This discussion is now closed.",
    "Listen again",
    "Do you have a story for the Meridian? Write to the desk.",
    "1/4",
    "3 of 12 Ada Okoro at the customs house",
    "Image 3 of 12 the customs house in Lakeside",
    "1.2k Shares",
    "© 2013 Meridian News. All rights reserved.",
    "We use cookies to improve your experience.",
    "Sign up for our daily newsletter",
    "Home > World > Talks",
    "The page no longer exists or never did.",
    "AI-generated summary, may have errors.",
    "Download the Meridian App!",
    "English | Français | العربية",
    "https://meridian.example/talks",
    "Tags: truce, talks",
    "The post Envoys meet in Lakeside appeared first on Meridian News.",
    "- Advertisement -",
    "***",
    "To read the full story, please subscribe to the Meridian.",
    "If you are already a subscriber, log in to continue.",
    "For the latest news and updates download the Meridian app.",
    "Get the Meridian Daily Edition by email and never fall behind.",
    "Never miss our top stories by signing up below.",
    "Do you want to be informed of our work?",
    "Submit your letter to the editor via this form.",
    "This article is the copyrighted property of Meridian Press.",
    "Meridian is not responsible for the opinions of its contributors.",
    "If you buy through our links, we may earn a commission.",
  ])("%s", (line) => {
    expect(isFurnitureLine(line)).toBe(true);
  });

  test.each([
    "The two sides agreed to meet again.",
    "Talks resume",
    "Thank you.",
    "For further talks the envoys will go to Lakeside.",
    "To be removed from the list, the group must lay down its arms.",
    "3 of 12 hostages were freed",
    "2/3 of the prisoners were freed",
    "What comes next",
    "Follow the money",
    "Watch out for spoilers, envoy warns",
    "Share of power remains in dispute",
    "Follow us, the envoy told the crowd, and went in.",
    "Support the talks, envoy says",
    "Reach agreement at the table, envoy says",
    "More talks to follow",
    "For more than a year the two sides have told different stories.",
    "They want to be informed before any troops move, the envoy said.",
    "Never miss a chance for peace, the envoy told them.",
    "Submit your weapons to the monitors, the order says.",
  ])("but not %s", (line) => {
    expect(isFurnitureLine(line)).toBe(false);
  });
});
